// Who may import whom: DESIGN 2, "Arrows". Every rule here is planted once in tests/fixtures/bad-layers, and the check
// fails when a rule does not catch its plant. dependency-cruiser's own TypeScript parser reads nothing under TypeScript 7
// and then finds nothing wrong in nothing, hence `parser: 'swc'`.

const test = '\\.test\\.tsx?$';
const phases = ['need', 'dialogue', 'route', 'call', 'submission', 'assessment', 'decision', 'agreement', 'outcome', 'public-record'].map(
  (name, index) => `${String(index + 1).padStart(2, '0')}-${name}`,
);

/** A rule for a layer's own modules; its tests may reach for whatever they need. */
function rule(name, comment, { from, to }) {
  return { name, comment, severity: 'error', from: { path: from, pathNot: test }, to };
}

/** One rule per phase, since "later" cannot be said in one pattern. */
const storyRunsForward = phases.slice(0, -1).map((phase, index) =>
  rule(`story-runs-forward-from-${phase}`, 'A phase builds on what came before it and knows nothing of what comes after.', {
    from: `^src/core/${phase}/`,
    to: { path: `^src/core/(${phases.slice(index + 1).join('|')})/` },
  }),
);

const core = [
  rule('core-is-pure', 'The core runs in the browser and on the server, with no clock, chance, network or package in it.', {
    from: '^src/core/',
    to: { pathNot: '^src/core/' },
  }),
  ...storyRunsForward,
  rule('phases-stand-on-the-foundations', 'A phase imports phases and the shared foundations, nothing else of the core.', {
    from: '^src/core/\\d\\d-',
    to: { path: '^src/core/', pathNot: '^src/core/(\\d\\d-[a-z-]+/|(value|field|party|law|method)/|lifecycle\\.ts$)' },
  }),
  rule('foundations-know-no-phase', 'Values, fields, parties, law and methods serve every phase, so they depend on none.', {
    from: '^src/core/((value|field|party|law|method)/|lifecycle\\.ts$)',
    to: { path: '^src/core/\\d\\d-' },
  }),
];

const layers = [
  rule('db-knows-only-core', 'SQL stores and loads domain values; it decides nothing and calls nobody.', {
    from: '^src/db/',
    to: { path: '^src/', pathNot: '^src/(db|core)/' },
  }),
  rule('outside-knows-only-core', 'An adapter to the world can be exchanged without touching anything else.', {
    from: '^src/outside/',
    to: { path: '^src/', pathNot: '^src/(outside|core)/' },
  }),
  rule('standards-know-only-core', 'Foreign formats are made from domain values alone and could be a package of their own.', {
    from: '^src/standards/',
    to: { path: '^src/', pathNot: '^src/(standards|core)/' },
  }),
  rule('casework-knows-no-caller', 'An act does not know whether a page, a job or a command asked for it.', {
    from: '^src/casework/',
    to: { path: '^src/', pathNot: '^src/(casework|db|outside|standards|core)/' },
  }),
  rule('casework-names-outside-by-type', 'Adapters are handed in by main, so that casework runs the same with any of them.', {
    from: '^src/casework/',
    to: { path: '^src/outside/', dependencyTypesNot: ['type-only'] },
  }),
  rule('web-does-not-touch-sql', 'A second copy of the database in the bundled pages would open the same directory twice.', {
    from: '^src/web/',
    to: { path: '^src/db/|(^|/)node_modules/(kysely|pg|@electric-sql)/' },
  }),
  rule('web-names-casework-by-type', 'Pages get the acts from the request context; importing them would bundle a second copy.', {
    from: '^src/web/',
    to: { path: '^src/casework/', dependencyTypesNot: ['type-only'] },
  }),
  rule('web-knows-casework-and-core', 'Whatever else a page needs, main hands in.', {
    from: '^src/web/',
    to: { path: '^src/', pathNot: '^src/(web|casework|core|db|main(\\.ts$|/))' },
  }),
  rule('jobs-act-through-casework', 'What a clock sets off obeys the same permissions, transactions and journal as what a person does.', {
    from: '^src/jobs/',
    to: { path: '^src/', pathNot: '^src/(jobs|casework|core)/' },
  }),
  rule('jobs-name-core-by-type', 'A job decides nothing itself: it may name the values it passes on, not compute with them.', {
    from: '^src/jobs/',
    to: { path: '^src/core/', dependencyTypesNot: ['type-only'] },
  }),
  rule('cli-names-casework-by-type', 'Commands get the acts from main, like pages do.', {
    from: '^src/cli/',
    to: { path: '^src/casework/', dependencyTypesNot: ['type-only'] },
  }),
  rule('cli-knows-core-and-standards', 'A command reads a document, asks the core or a standard, and writes a document.', {
    from: '^src/cli/',
    to: { path: '^src/', pathNot: '^src/(cli|casework|core|standards)/' },
  }),
  rule('nothing-imports-main', 'The composition root is the top; whoever needs something of it gets it handed in.', {
    from: '^src/(?!main(\\.ts$|/))',
    to: { path: '^src/main(\\.ts$|/)' },
  }),
];

const everywhere = [
  {
    name: 'no-circular',
    comment: 'Two modules that need each other are one module, or miss a third. Types count: they bind a reader as much.',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A module that imports nothing and that nobody imports is left over. Pages are named in routes.ts, not imported.',
    severity: 'error',
    from: { orphan: true, path: '^src/', pathNot: [test, '\\.d\\.ts$', '^src/web/(?:.+\\.tsx|routes\\.ts)$', '^src/main\\.ts$'] },
    to: {},
  },
  {
    name: 'not-to-unresolvable',
    comment: 'An import that leads nowhere. Only what React Router makes at build time may be missing.',
    severity: 'error',
    from: { path: '^src/' },
    to: { couldNotResolve: true, pathNot: ['/\\+types/', '^virtual:', '/build/server/'] },
  },
  rule('no-dev-dependency-in-src', 'What src imports must be there in production. Types are gone by then.', {
    from: '^src/',
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  }),
  rule('only-declared-packages', 'A package that is only there because another one brought it can vanish with any update.', {
    from: '^src/',
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  }),
  rule('samples-and-vendor-are-not-code', 'The program works without the sample worlds, and only standards read vendored schemas.', {
    from: '^src/(?!standards/|main(\\.ts$|/))',
    to: { path: '^(samples|vendor)/' },
  }),
  rule('src-stands-alone', 'The product does not need its own tests, tools or benchmarks to run.', {
    from: '^src/',
    to: { path: '^(tests|tools|bench)/' },
  }),
];

export default {
  forbidden: [...core, ...layers, ...everywhere],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)node_modules/|^(samples|vendor|build)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
