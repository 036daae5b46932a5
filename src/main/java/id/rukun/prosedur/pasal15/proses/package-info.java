/** What the models of the pasal15 family call: the weighing (P-15), and the list that the daily process brings (TM-15, TM-17). */
package id.rukun.prosedur.pasal15.proses;
