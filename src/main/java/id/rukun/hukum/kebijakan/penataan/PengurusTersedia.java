package id.rukun.hukum.kebijakan.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.ArrayList;
import java.util.List;

/**
 * Whoever must chair the Musyawarah of the RT, and at least one Pengurus of each unit involved for the one at Kelurahan
 * level, is in office when the case begins: without them no meeting of it would be valid.
 */
@Ketentuan(
        id = "RUKUN-POL-71",
        judul = "Pengurus setiap unit terkait tersedia",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.PERINGATAN,
        kode = "PENGURUS_TIDAK_TERSEDIA")
public final class PengurusTersedia implements Aturan<PengurusTersedia.Fakta> {

    /** The units without any Pengurus, and those whose chair is to conduct a meeting and is exercised by nobody. */
    public record Fakta(List<String> tanpaPengurus, List<String> tanpaPimpinan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = new ArrayList<>();
        if (!fakta.tanpaPengurus().isEmpty()) {
            kurang.add(Sebutan.daftar(fakta.tanpaPengurus()) + " tidak mempunyai pengurus, sedangkan musyawarah "
                    + "tingkat Kelurahan hanya sah bila dihadiri pengurus setiap unit terkait");
        }
        if (!fakta.tanpaPimpinan().isEmpty()) {
            kurang.add("kursi Ketua " + Sebutan.daftar(fakta.tanpaPimpinan()) + " tidak dilaksanakan siapa pun, "
                    + "sedangkan Musyawarah RT hanya sah bila dipimpinnya");
        }
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Setiap unit terkait mempunyai pengurus.")
                : Putusan.gagal(this, fakta, parameter, "Kepengurusan belum lengkap: " + String.join("; ", kurang)
                        + ". Lurah dapat menunjuk Careteker (Pasal 8).");
    }
}
