package id.rukun.hukum.kebijakan.pencatatan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Who lives asks for himself or by who acts for him; of who has died his heirs ask. */
@Ketentuan(
        id = "RUKUN-DATA-55",
        judul = "Kedudukan yang meminta salinan atau penghapusan data cocok dengan register",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "PEMOHON_TIDAK_SESUAI")
public final class PemohonSesuaiRegister implements Aturan<PemohonSesuaiRegister.Fakta> {

    /** Whether an heir asks, and whether the register says that the person has died. */
    public record Fakta(boolean ahliWaris, boolean meninggal) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (fakta.ahliWaris() == fakta.meninggal()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Kedudukan pemohon sesuai dengan register.");
        }
        return Putusan.gagal(this, fakta, parameter, fakta.meninggal()
                ? "Menurut register orang itu sudah meninggal; yang meminta ialah ahli warisnya (kebijakan Rukun)."
                : "Menurut register orang itu masih hidup; yang meminta ialah ia sendiri, wali, atau kuasanya. Bila ia sudah meninggal, catat "
                        + "dahulu kematiannya.");
    }
}
