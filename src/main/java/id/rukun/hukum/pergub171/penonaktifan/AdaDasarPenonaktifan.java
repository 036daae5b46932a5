package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** A member of a board is deactivated for a ground of Pasal 35 ayat (2); one is enough (AMB-33). */
@Ketentuan(
        id = "PERGUB171-PS35-2.0",
        judul = "Ada sedikitnya satu dasar penonaktifan",
        dasar = "Pasal 35 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "DASAR_PENONAKTIFAN_TIDAK_ADA",
        tafsir = "AMB-33")
public final class AdaDasarPenonaktifan implements Aturan<AdaDasarPenonaktifan.Fakta> {

    /** The letters of the grounds that are chosen, "a" to "e". */
    public record Fakta(List<String> dasar) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return fakta.dasar().isEmpty()
                ? Putusan.gagal(this, fakta, parameter,
                        "Pilih sedikitnya satu dasar penonaktifan: Pasal 35 ayat (2) huruf a sampai huruf e.")
                : Putusan.terpenuhi(this, fakta, parameter, "Dasar penonaktifan: Pasal 35 ayat (2) huruf "
                        + Sebutan.daftar(fakta.dasar()) + ".");
    }
}
