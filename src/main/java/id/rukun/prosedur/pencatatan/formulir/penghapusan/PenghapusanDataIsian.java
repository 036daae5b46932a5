package id.rukun.prosedur.pencatatan.formulir.penghapusan;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.prosedur.pencatatan.formulir.KedudukanPemohon;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A person, who acts for him, or his heir wants what is held about him to be erased. */
@Formulir(kunci = "pencatatan-penghapusan", judul = "Permintaan penghapusan data pribadi", pokok = true)
public record PenghapusanDataIsian(
        @Kolom(value = "Datanya siapa", keterangan = "Yang tinggal, atau terakhir tinggal, di Kelurahan ini; juga yang sudah pindah atau "
                + "meninggal. Ketik paling sedikit tiga huruf namanya.")
        @DariDaftar(value = "pencatatan-pernah-penduduk", dicari = true)
        @Dipilih @NotBlank @Size(max = 36) String penduduk,
        @Kolom(value = "Yang meminta", keterangan = "Wali (juga orang tua bagi anaknya) atau kuasa: lampirkan akta kelahiran, penetapan wali, atau surat "
                + "kuasa. Ahli waris: lampirkan surat keterangan ahli waris (kebijakan Rukun).") @NotNull KedudukanPemohon kedudukan,
        @Kolom(value = "Nama yang meminta", keterangan = "Kepadanya jawabannya ditujukan.", bila = "kedudukan=MEWAKILI|AHLI_WARIS", wajib = true)
        @Size(max = 120) String pemohon,
        @Kolom(value = "Dasar permintaan", keterangan = "Sebagaimana disebut dalam suratnya. Yang menentukan apa yang dihapus ialah lembar putusan.")
        @NotNull DasarPenghapusan dasar,
        @Kolom(value = "Bentuk surat", keterangan = "Misalnya surat permohonan atau formulir Kelurahan, ditandatangani yang meminta, dengan KTP yang "
                + "diperlihatkan kepada petugas.")
        @NotBlank @Size(max = 200) String surat,
        @Kolom(value = "Nomor surat", keterangan = "Tulis “tanpa nomor” bila suratnya tidak bernomor.") @NotBlank @Size(max = 100) String nomorSurat,
        @Kolom("Tanggal surat")
        @Tanggal(value = "Permohonan penghapusan data", bertumpu = Tanggal.LUAR_KASUS)
        @NotNull LocalDate tanggalSurat,
        @Kolom(value = "Diterima Kelurahan pada", keterangan = "Hari suratnya diterima, bukan hari dicatat di sini: sejak hari itu waktu memutusnya "
                + "dihitung.")
        @Tanggal(value = "Permohonan penghapusan data diterima", bertumpu = "Permohonan penghapusan data")
        @NotNull LocalDate diterima,
        @Kolom(value = "Pindaian surat", keterangan = "Bila suratnya di atas kertas.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian,
        @Kolom(value = "Alasan", keterangan = "Apa yang diminta, dan bagaimana jati diri serta kedudukan yang meminta diperiksa, paling sedikit "
                + "satu kalimat. Yang sudah dihapus tidak dapat dipulihkan.")
        @NotBlank @Size(max = 2000) String alasan) implements Bersyarat {

    /** What a form does not ask holds nothing. */
    public PenghapusanDataIsian {
        pindaian = pindaian == null ? List.of() : pindaian;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        return KedudukanPemohon.kesalahan(kedudukan, pemohon);
    }
}
