package id.rukun.hukum.pergub171.careteker;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.tenggat.Kalender;

/** Whoever holds a post for a while has a last day. */
@Ketentuan(
        id = "PERGUB171-PS1-37",
        judul = "Penugasan Careteker mempunyai hari terakhir",
        dasar = "Pasal 1 angka 37 dan Pasal 8 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "TANGGAL_AKHIR_WAJIB")
public final class BertanggalAkhir implements Aturan<MasaFakta> {

    @Override
    public Putusan periksa(MasaFakta fakta, ParameterBerlaku parameter) {
        if (fakta.akhir() == null) {
            return Putusan.gagal(this, fakta, parameter, "Careteker menjabat untuk sementara waktu: isi hari terakhirnya.");
        }
        return fakta.akhir().isBefore(fakta.mulai())
                ? Putusan.gagal(this, fakta, parameter, "Hari terakhir " + Kalender.tulis(fakta.akhir())
                        + " mendahului hari pertama " + Kalender.tulis(fakta.mulai()) + ".")
                : Putusan.terpenuhi(this, fakta, parameter, "Careteker menjabat sampai " + Kalender.tulis(fakta.akhir()) + ".");
    }
}
