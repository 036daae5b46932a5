// Help from every page of Cockpit: whom one can ask, and the guide.
import { tombolBantuan } from '/rukun/bantuan.js';

export default {
  id: 'rukun.bantuan',
  pluginPoint: 'cockpit.navigation',
  priority: 1,
  render: node => {
    node.append(tombolBantuan(() => ''));
  }
};
