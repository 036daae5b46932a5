package id.rukun.hukum.kebijakan.pertukaran;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** That a Perangkat Daerah keeps silent, or will not, is a finding; of any other unit its silence is an answer. */
@Ketentuan(
        id = "RUKUN-POL-173",
        judul = "Perangkat Daerah menjawab",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TEMUAN,
        kode = "PERANGKAT_DAERAH_TIDAK_MENJAWAB",
        kodeLain = "PERANGKAT_DAERAH_TIDAK_BERSEDIA")
public final class PerangkatDaerahMenjawab implements Aturan<PerangkatDaerahMenjawab.Fakta> {

    /**
     * Who has not answered.
     *
     * @param unit name of the unit
     * @param perangkatDaerah whether it is a Perangkat Daerah
     * @param menolak whether it has said that it will not; otherwise it has kept silent
     * @param perihal what it was asked about
     */
    public record Fakta(String unit, boolean perangkatDaerah, boolean menolak, String perihal) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String kalimat = Sebutan.nama(fakta.unit()) + (fakta.menolak() ? " menyatakan tidak bersedia atas " : " tidak menjawab ")
                + Sebutan.atau(fakta.perihal(), "permintaan ini") + (fakta.menolak() ? "" : " dalam waktunya");
        if (!fakta.perangkatDaerah()) {
            return Putusan.terpenuhi(this, fakta, parameter, kalimat + "; unit ini bukan Perangkat Daerah dan bebas menjawab.");
        }
        return fakta.menolak()
                ? Putusan.gagal(this, fakta, parameter, Akibat.TEMUAN, "PERANGKAT_DAERAH_TIDAK_BERSEDIA", kalimat + ".")
                : Putusan.gagal(this, fakta, parameter, kalimat + ".");
    }
}
