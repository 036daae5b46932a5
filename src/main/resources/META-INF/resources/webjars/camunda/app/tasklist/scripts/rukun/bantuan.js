// Help from every page of Tasklist: with the task that is shown, if one is.
import { tombolBantuan } from '/rukun/bantuan.js';

const tugasTampil = () => location.hash.match(/[?&]task=([^&]+)/)?.[1];

export const bantuan = {
  id: 'rukun-bantuan',
  pluginPoint: 'tasklist.navbar.action',
  priority: 5,
  render: node => {
    node.append(tombolBantuan(() => tugasTampil() && `tugas/${tugasTampil()}`));
  }
};
