package id.rukun.hukum.kebijakan.tindakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/**
 * A case is returned one stage by the office that holds it or by the Lurah or Camat; an RT or RW returns it only
 * within its own stage, for what an earlier stage has yielded it only passes on; and not for one unit alone where
 * others went on.
 */
@Ketentuan(
        id = "RUKUN-POL-53",
        judul = "Pengembalian satu tahap",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PEMEGANG_TUGAS",
        kodeLain = {"TAHAP_SENDIRI_SAJA", "TAHAP_BERSAMA", "TANPA_TAHAP_SEBELUMNYA"})
public final class PengembalianSetahap implements Aturan<PengembalianSetahap.Fakta> {

    /** Whether the office may return it, whether a stage was found, and what stands in the way where none was. */
    public record Fakta(boolean berwenang, boolean adaTahap, boolean pengurus, boolean unitLainLanjut) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        if (!fakta.berwenang()) {
            return Putusan.gagal(this, fakta, parameter, "Kasus dikembalikan oleh kantor yang sedang memegang "
                    + "tugasnya, oleh Lurah, atau oleh Camat.");
        }
        if (fakta.adaTahap()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Kasus dapat dikembalikan satu tahap.");
        }
        if (fakta.pengurus()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "TAHAP_SENDIRI_SAJA", "RT dan RW mengembalikan "
                    + "kasus hanya di dalam tahapnya sendiri. Hasil tahap yang sudah selesai tinggal diteruskan; "
                    + "kekeliruan di dalamnya dibetulkan dengan koreksi.");
        }
        return fakta.unitLainLanjut()
                ? Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "TAHAP_BERSAMA", "Kasus tidak dapat dikembalikan "
                        + "untuk satu unit saja: unit lain sudah bekerja sejak tahap sebelumnya.")
                : Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "TANPA_TAHAP_SEBELUMNYA", "Tidak ada tahap "
                        + "sebelumnya. Usulan awal tidak dikembalikan: tarik kasus ini dan ajukan usulan baru.");
    }
}
