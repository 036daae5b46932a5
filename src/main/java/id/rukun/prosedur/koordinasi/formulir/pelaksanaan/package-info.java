/** What is sent about how a coordination was carried out. */
package id.rukun.prosedur.koordinasi.formulir.pelaksanaan;
