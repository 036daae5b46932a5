package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A file is attached by whoever uploaded it, and to one submission. */
@Ketentuan(
        id = "RUKUN-DATA-38",
        judul = "Lampiran diunggah pengirimnya dan dipakai satu kali",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "LAMPIRAN_TIDAK_SAH",
        parameter = "RUKUN-PRD-17")
public final class LampiranSendiri implements Aturan<LampiranSendiri.Fakta> {

    /** Label of the field, whether the file is there among those that the person uploaded, and whether nothing else has it. */
    public record Fakta(String kolom, boolean ada, boolean belumDipakai) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String kolom = "Lampiran pada kolom “" + Sebutan.nama(fakta.kolom()) + "”";
        if (!fakta.ada()) {
            return Putusan.gagal(this, fakta, parameter, kolom + " tidak ada di antara yang Anda unggah; yang tidak dikirim "
                    + "dibuang sesudah " + Sebutan.masa(parameter.masa("RUKUN-PRD-17")) + ". Hapus, lalu unggah lagi.");
        }
        return fakta.belumDipakai()
                ? Putusan.terpenuhi(this, fakta, parameter, kolom + " Anda unggah sendiri.")
                : Putusan.gagal(this, fakta, parameter, kolom + " sudah terpakai. Hapus, lalu unggah sekali lagi.");
    }
}
