/** Banjar: of which nature the relation of who asks with the others may be (Pasal 15 Perwali Banjar 6/2023). */
package id.rukun.prosedur.koordinasi.hubungan;
