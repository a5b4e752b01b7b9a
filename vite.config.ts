import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  build: { sourcemap: false, cssMinify: true },
  // One server file, with React inside: it starts faster, and what runs is what was built.
  ssr: { noExternal: [/^react-router/, /^intl-messageformat/, /^@formatjs/, /^d3-/] },
});
