// The regulations, from every page of Tasklist.
import { unsur } from './unsur.js';

export const peraturan = {
  id: 'rukun-peraturan',
  pluginPoint: 'tasklist.navbar.action',
  priority: 10,
  render: node => {
    node.append(unsur('a', { href: '/rukun/peraturan', target: '_blank', rel: 'noopener' }, 'Peraturan'));
  }
};
