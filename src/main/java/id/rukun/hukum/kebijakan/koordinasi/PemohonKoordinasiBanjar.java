package id.rukun.hukum.kebijakan.koordinasi;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/**
 * In Banjar a Perangkat Daerah or the Wali Kota asks for coordination: agencies of the state and the DPRD are partners, and the
 * regulation gives the Wakil Wali Kota no task.
 */
@Ketentuan(
        id = "RUKUN-POL-166",
        judul = "Pemohon koordinasi di Kota Banjar",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PEMOHON_KOORDINASI")
public final class PemohonKoordinasiBanjar implements Aturan<PemohonKoordinasiBanjar.Fakta> {

    /**
     * Who asks.
     *
     * @param pemohon name of the unit
     * @param perangkatDaerah whether it is a Perangkat Daerah, or a BLUD or BUMD that an Asisten coordinates
     * @param waliKota whether it is the unit of the Wali Kota
     * @param wakil whether the Wakil Wali Kota asks
     */
    public record Fakta(String pemohon, boolean perangkatDaerah, boolean waliKota, boolean wakil) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pemohon = Sebutan.nama(fakta.pemohon());
        if (fakta.wakil()) {
            return Putusan.gagal(this, fakta, parameter, "Peraturan tidak memberi Wakil Wali Kota tugas dalam koordinasi. Mintalah "
                    + "Wali Kota, atau kepala Perangkat Daerahnya, mengajukannya.");
        }
        return fakta.perangkatDaerah() || fakta.waliKota()
                ? Putusan.terpenuhi(this, fakta, parameter, pemohon + " dapat meminta koordinasi.")
                : Putusan.gagal(this, fakta, parameter, pemohon + " mitra koordinasi dan tidak mengajukan permintaannya dalam Rukun. "
                        + "Mintalah Perangkat Daerah yang bersangkutan mengajukannya.");
    }
}
