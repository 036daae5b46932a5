package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/**
 * What a Musyawarah decided about a member of a board.
 *
 * @param musyawarah the body: "Musyawarah RT 001/RW 01"
 * @param subjek his post
 * @param sah whether it has a valid decision
 * @param setuju whether it decided to deactivate him
 */
public record PutusanMusyawarahFakta(String musyawarah, String subjek, boolean sah, boolean setuju) {

    Putusan putus(Aturan<PutusanMusyawarahFakta> aturan, ParameterBerlaku parameter) {
        String badan = Sebutan.nama(musyawarah);
        String siapa = Sebutan.nama(subjek);
        if (!sah) {
            return Putusan.gagal(aturan, this, parameter, badan + " tidak menghasilkan keputusan yang sah tentang penonaktifan "
                    + siapa + "; ia tetap menjabat.");
        }
        return setuju ? Putusan.terpenuhi(aturan, this, parameter, badan + " sah dan memutuskan menonaktifkan " + siapa + ".")
                : Putusan.gagal(aturan, this, parameter, badan + " tidak menyetujui penonaktifan " + siapa + "; ia tetap menjabat.");
    }
}
