package id.rukun.hukum.kebijakan.pertukaran;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.TeksTerlihat;

/** Bukittinggi's regulation speaks of asking for data; what somebody wants to hand over he brings to a meeting or tells otherwise. */
@Ketentuan(
        id = "RUKUN-POL-174",
        judul = "Di Bukittinggi data diminta",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "ARAH_DATA_TIDAK_DIKENAL")
public final class ArahPertukaranDikenal implements Aturan<ArahPertukaranDikenal.Fakta> {

    private static final String PERMINTAAN = "PERMINTAAN";

    /** Which way data are to go, by its name. */
    public record Fakta(String arah) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return PERMINTAAN.equals(fakta.arah())
                ? Putusan.terpenuhi(this, fakta, parameter, "Data diminta.")
                : Putusan.gagal(this, fakta, parameter, "Arah “" + Sebutan.atau(TeksTerlihat.kutipan(fakta.arah()), "belum dipilih")
                        + "” tidak tersedia di Bukittinggi: pilih permintaan. Yang hendak disampaikan tanpa diminta dibawa ke pertemuan atau cara"
                        + " lain.");
    }
}
