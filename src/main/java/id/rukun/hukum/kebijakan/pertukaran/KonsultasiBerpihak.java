package id.rukun.hukum.kebijakan.pertukaran;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/**
 * One side of a consultation is the city's: it records the result, and follows it up. What Instansi Vertikal consult each other about is
 * not the city's to conduct.
 */
@Ketentuan(
        id = "RUKUN-POL-175",
        judul = "Konsultasi dengan unit pemerintah kota",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "KONSULTASI_TANPA_UNIT_KOTA")
public final class KonsultasiBerpihak implements Aturan<KonsultasiBerpihak.Fakta> {

    /** Who asks, whether his unit is the city's, who is consulted, and whether that one is. */
    public record Fakta(String pemohon, boolean pemohonUnitKota, String pihak, boolean pihakUnitKota) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pasangan = Sebutan.nama(fakta.pemohon()) + " dengan " + Sebutan.nama(fakta.pihak());
        return fakta.pemohonUnitKota() || fakta.pihakUnitKota()
                ? Putusan.terpenuhi(this, fakta, parameter, "Konsultasi " + pasangan + ".")
                : Putusan.gagal(this, fakta, parameter, "Konsultasi " + pasangan + " tidak menyangkut unit pemerintah kota. Pilih Perangkat"
                        + " Daerah yang dikonsultasi.");
    }
}
