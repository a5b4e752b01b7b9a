import { instantOf } from '../src/core/value/instant.ts';
import { startSite } from './site.ts';

// A site with the tests' cast on a free port, for looking at pages while writing them: node tests/dev-site.ts
const site = await startSite({ startsAt: instantOf(Date.now()) });
site.clock.followSystem();
process.stdout.write(`${site.address}\n`);
process.once('SIGTERM', () => void site.close());
process.once('SIGINT', () => void site.close());
