import { existsSync } from 'node:fs';
import { index, route, type RouteConfig } from '@react-router/dev/routes';
import { addresses, patternOf } from './addresses.ts';

const here = new URL('.', import.meta.url);

export default [
  index('front/choose-language.ts'),
  ...addresses
    .filter((address) => existsSync(new URL(address.file, here)))
    .map((address) => route(patternOf(address).slice(1), address.file)),
  route('*', 'front/not-found.tsx'),
] satisfies RouteConfig;
