package id.rukun.hukum.kebijakan.tindakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** A case is withdrawn by who proposed it; for an RT or RW the staff may, if they name its letter. */
@Ketentuan(
        id = "RUKUN-POL-51",
        judul = "Kasus ditarik oleh pengusulnya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PENGUSUL",
        kodeLain = "SURAT_PENGUSUL_WAJIB")
public final class PenarikanOlehPengusul implements Aturan<PenarikanOlehPengusul.Fakta> {

    /** The proposing offices, whether the office is one of them or acts for one, and whether the letter is named. */
    public record Fakta(
            List<String> pengusul, boolean pengusulSendiri, boolean atasNamaPengusul, boolean suratDisebut) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.pengusulSendiri()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Kasus ditarik oleh pengusulnya.");
        }
        if (!fakta.atasNamaPengusul()) {
            return Putusan.gagal(this, fakta, parameter, "Kasus ini hanya dapat ditarik oleh yang mengusulkannya: "
                    + Sebutan.daftar(fakta.pengusul()) + ".");
        }
        return fakta.suratDisebut()
                ? Putusan.terpenuhi(this, fakta, parameter, "Kasus ditarik atas nama unit pengusul dengan suratnya.")
                : Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "SURAT_PENGUSUL_WAJIB", "Petugas menarik kasus "
                        + "atas nama unit pengusul: isi nomor dan tanggal surat unit pengusul.");
    }
}
