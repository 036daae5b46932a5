package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import java.util.List;

/** One form or more is chosen, and each is one that these parties have. */
@Ketentuan(
        id = "BKT-R-10",
        judul = "Cara koordinasi dipilih",
        dasar = "Pasal 9 angka 1 dan angka 2 dan Pasal 14 huruf b Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_10",
        mulai = "2014-12-31")
public final class BentukKoordinasiDipilih implements Aturan<BentukKoordinasiDipilih.Fakta> {

    /**
     * How a coordination is to be carried out.
     *
     * @param bentuk the forms that were chosen
     * @param uraianCaraLain what the other way is; {@code null} where nothing was written
     * @param mitraKonsultasi names of the Instansi Vertikal and state institutions among the parties
     */
    public record Fakta(List<BentukKoordinasi> bentuk, @BolehKosong String uraianCaraLain, List<String> mitraKonsultasi) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.bentuk().isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Cara koordinasi belum dipilih; pilih satu atau lebih menurut"
                    + " kebutuhan dan tingkat kepentingannya: pertemuan, pertukaran data, konsultasi, atau cara lain.");
        }
        if (fakta.bentuk().contains(BentukKoordinasi.CARA_LAIN) && Sebutan.kosong(fakta.uraianCaraLain())) {
            return Putusan.gagal(this, fakta, parameter, "Cara lain dipilih, tetapi belum diuraikan; uraikan bagaimana koordinasi"
                    + " akan dilaksanakan.");
        }
        if (fakta.bentuk().contains(BentukKoordinasi.KONSULTASI) && fakta.mitraKonsultasi().isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Konsultasi hanya dengan Instansi Vertikal atau lembaga negara, dan"
                    + " tidak satu pun ada di antara pihak permintaan ini. Pilih cara lain, atau sebut mitranya.");
        }
        return Putusan.terpenuhi(this, fakta, parameter, "Koordinasi dilaksanakan dengan "
                + Sebutan.daftar(fakta.bentuk().stream().distinct().map(BentukKoordinasi::sebutan).toList()) + ".");
    }
}
