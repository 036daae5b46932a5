package id.rukun.hukum.perwalibukittinggi.konsultasi;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteAsisten;
import id.rukun.hukum.perwalibukittinggi.umum.RuteFakta;

/** The Asisten who has the partner in his list is told; for one in no list the one of the field. */
@Ketentuan(
        id = "BKT-R-48",
        judul = "Asisten bagi mitra konsultasi",
        dasar = "Pasal 12 dan Pasal 14 huruf a Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.OTOMATIS,
        mulai = "2014-12-31")
public final class AsistenMitraKonsultasi implements Aturan<RuteFakta> {

    @Override
    public Putusan periksa(RuteFakta fakta, ParameterBerlaku parameter) {
        RuteAsisten rute = RuteAsisten.dari(fakta);
        String mitra = fakta.unit().isEmpty() ? "Mitra ini" : Sebutan.nama(fakta.unit().get(0).nama());
        return switch (rute.jalur()) {
            case LANGSUNG -> Putusan.terpenuhi(this, fakta, parameter, mitra + " dikoordinasikan "
                    + KantorAsisten.sebut(rute.utama())
                    + " menurut Pasal 12.");
            case MENURUT_BIDANG -> Putusan.gagal(this, fakta, parameter, mitra + " tidak tercantum dalam Pasal 12; menurut"
                    + " bidangnya yang diberi tahu " + KantorAsisten.sebut(rute.utama()) + ".");
            default -> Putusan.gagal(this, fakta, parameter, mitra + " tidak tercantum dalam Pasal 12, dan bidangnya tidak"
                    + " disebut; yang diberi tahu Sekretaris Daerah.");
        };
    }
}
