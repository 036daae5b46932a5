/** Asking for data, information or an opinion, and handing them over (BKT-PR-06, BJR-PR-03). */
package id.rukun.prosedur.koordinasi.proses.data;
