/** What the model of P-14 calls: the draft, the questions before its gateways, the signature. */
package id.rukun.prosedur.keputusan.proses;
