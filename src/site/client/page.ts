// Everything that a page runs by itself, as one small file.
import './theme-switch.ts';
import './contents-spy.ts';
import './language-switch.ts';
import './checklist.ts';
import './search-loader.ts';
import './pass-on.ts';
import './link-button.ts';
import './passage-loader.ts';
