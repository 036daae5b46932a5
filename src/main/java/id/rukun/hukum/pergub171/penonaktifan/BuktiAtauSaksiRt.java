package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** The Lurah has regard to evidence or witnesses. */
@Ketentuan(
        id = "PERGUB171-PS36-3.2",
        judul = "Alat bukti atau saksi terhadap pengurus RT",
        dasar = "Pasal 36 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BUKTI_ATAU_SAKSI_WAJIB",
        parameter = "PRM-37")
public final class BuktiAtauSaksiRt implements Aturan<BuktiAtauSaksiRt.Fakta> {

    /** How many pieces of evidence and how many witnesses there are; of witnesses never who they are. */
    public record Fakta(int bukti, int saksi) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return putus(this, fakta, parameter);
    }

    static Putusan putus(Aturan<Fakta> aturan, Fakta fakta, ParameterBerlaku parameter) {
        int perlu = parameter.bilangan("PRM-37");
        return fakta.bukti() + fakta.saksi() < perlu
                ? Putusan.gagal(aturan, fakta, parameter, "Sedikitnya " + perlu + " alat bukti atau saksi; baru "
                        + (fakta.bukti() + fakta.saksi()) + ".")
                : Putusan.terpenuhi(aturan, fakta, parameter, fakta.bukti() + " alat bukti dan " + fakta.saksi() + " saksi.");
    }
}
