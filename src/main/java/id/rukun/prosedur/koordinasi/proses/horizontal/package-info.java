/** Coordination among the Asisten: the text, their approval, the decision of the Sekretaris Daerah (BKT-PR-05). */
package id.rukun.prosedur.koordinasi.proses.horizontal;
