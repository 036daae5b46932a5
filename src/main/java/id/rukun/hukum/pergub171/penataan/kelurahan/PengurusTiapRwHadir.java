package id.rukun.hukum.pergub171.penataan.kelurahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.penataan.TiapUnit;

/** At least one Pengurus of each RW involved is present at the Musyawarah tingkat Kelurahan. */
@Ketentuan(
        id = "PERGUB171-PS12-2.1",
        judul = "Pengurus setiap RW terkait hadir",
        dasar = "Pasal 12 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "PENGURUS_RW_TERKAIT_TIDAK_HADIR",
        tafsir = "AMB-13")
public final class PengurusTiapRwHadir implements Aturan<KehadiranPengurusFakta> {

    @Override
    public Putusan periksa(KehadiranPengurusFakta fakta, ParameterBerlaku parameter) {
        if (TiapUnit.cukup(fakta.unit(), unit -> unit.hadir() > 0)) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    "Pengurus dari " + fakta.unit().size() + " unit terkait hadir.");
        }
        return Putusan.gagal(this, fakta, parameter, "Tidak hadir seorang pun pengurus dari: "
                + TiapUnit.kurang(fakta.unit(), unit -> unit.hadir() > 0, PengurusHadir::unit) + ".");
    }
}
