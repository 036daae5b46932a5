package id.rukun.hukum.perwalibukittinggi.konsultasi;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;

/** One consults an Instansi Vertikal with tasks in the city, or a state institution. */
@Ketentuan(
        id = "BKT-R-45",
        judul = "Mitra konsultasi adalah Instansi Vertikal",
        dasar = "Pasal 1 angka 7 dan Pasal 14 huruf a Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BKT_R_45",
        mulai = "2014-12-31")
public final class MitraKonsultasi implements Aturan<MitraKonsultasi.Fakta> {

    /** Who is consulted, what it is, and whether it is active in the city. */
    public record Fakta(String mitra, JenisUnitKerja jenis, boolean aktif) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String mitra = Sebutan.nama(fakta.mitra());
        if (!PihakKoordinasi.konsultatif(fakta.jenis())) {
            return Putusan.gagal(this, fakta, parameter, "Bukan instansi vertikal di daerah: " + mitra
                    + ". Dengan unit lain ajukan permintaan koordinasi, lewat pertemuan, pertukaran data, atau cara lain.");
        }
        if (!fakta.aktif()) {
            return Putusan.gagal(this, fakta, parameter, "Bukan instansi vertikal di daerah: " + mitra
                    + " tidak aktif lagi dalam register unit kerja.");
        }
        return Putusan.terpenuhi(this, fakta, parameter, fakta.jenis() == JenisUnitKerja.INSTANSI_VERTIKAL
                ? mitra + " adalah Instansi Vertikal di daerah." : mitra + " adalah lembaga negara di daerah (tafsir BKT-A-08).");
    }
}
