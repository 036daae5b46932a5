/** What is sent with the forms of a request for coordination. */
package id.rukun.prosedur.koordinasi.formulir.permintaan;
