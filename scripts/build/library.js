import { join, relative, sep } from 'node:path';
import { root } from './files.js';

/** @type {import('../build.js').Step} */
export const library = {
  name: 'library',
  inputs: ['src', 'tsconfig.json', 'tsconfig.build.json'],
  async run() {
    const { default: ts } = await import('typescript');
    const outputs = new Map();
    /** @param {import('typescript').Diagnostic} diagnostic */
    const fail = (diagnostic) => {
      throw new Error(ts.formatDiagnostic(diagnostic, host));
    };
    const host = ts.createCompilerHost({});
    const config = ts.getParsedCommandLineOfConfigFile(
      join(root, 'tsconfig.build.json'),
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: fail,
      },
    );
    if (config === undefined) throw new Error('tsconfig.build.json cannot be read');
    const program = ts.createProgram(config.fileNames, config.options);
    const { diagnostics } = program.emit(undefined, (file, text) => {
      outputs.set(relative(join(root, 'dist'), file).split(sep).join('/'), text);
    });
    // Types are checked by `npm run types`; here only what keeps the files from being written.
    for (const diagnostic of [...program.getSyntacticDiagnostics(), ...diagnostics]) fail(diagnostic);
    return outputs;
  },
};
