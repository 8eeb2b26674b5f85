import { LiveIndex } from './live-index.ts';
import type { LiveIndexAnswer, LiveIndexOrder } from './live-index-aside.ts';

/** The program that makes the index while an editor is at work (live-index-aside.ts): it ends with whoever started it. */

const tell = (answer: LiveIndexAnswer): void => {
  process.send?.(answer);
};

const index = new LiveIndex(
  {
    info: (info) => {
      tell({ info });
    },
    warn: (warning) => {
      tell({ warning });
    },
    show: (files) => {
      tell({ files });
    },
  },
  process.argv.slice(2),
);

process.on('message', (message) => {
  const { root, changed } = message as LiveIndexOrder;
  index.setRoot(root);
  if (changed === undefined) index.forgetAll();
  else index.forget(changed);
  void index.rebuild();
});
process.on('disconnect', () => {
  process.exit();
});
