/** The register of tokoh masyarakat: whom a Musyawarah RT has chosen for its RT (Pasal 1 angka 21 and 22 Pergub DKI 171/2016). */
package id.rukun.prosedur.tokoh;
