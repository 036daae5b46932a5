package id.rukun.prosedur.pencatatan.formulir.unit;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the register of units is to learn, and from which paper. */
@Formulir(kunci = "pencatatan-unit", judul = "Perubahan keterangan RT atau RW", pokok = true)
public record PencatatanUnitIsian(
        @Kolom(value = "RT atau RW", keterangan = "Membentuk, menggabung, dan menghapus RT atau RW ditempuh dengan prosedurnya sendiri.")
        @DariDaftar("pencatatan-rt-rw")
        @Dipilih @NotBlank @Size(max = 36) String unit,
        @Kolom("Yang dicatat") @NotNull JenisPencatatanUnit jenis,
        @Kolom(value = "Batas", keterangan = "Utara, timur, selatan, dan baratnya, sebagaimana "
                + "ditetapkan Lurah; di sini hanya dicatat, tidak ditetapkan.", bila = "jenis=BATAS_UNIT", wajib = true)
        @Size(max = 1000) String batas,
        @Kolom(value = "Tetangga", keterangan = "Bagi RT: RT lain; bagi RW: RW lain.", bila = "jenis=TETANGGA_BARU|BUKAN_TETANGGA")
        @DariDaftar(value = "pencatatan-rt-rw", dicari = true, kata = "dipilih")
        @Dipilih @Size(max = 20, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> tetangga,
        @Kolom(value = "Jumlah KK", bila = "jenis=JUMLAH_KK_DINYATAKAN", wajib = true) @Min(0) @Max(9999) Integer jumlahKk,
        @Kolom(value = "Berlaku sejak", keterangan = "Hari pertama keterangan ini benar.")
        @Tanggal(value = "Keterangan unit", bertumpu = Tanggal.LUAR_KASUS)
        @NotNull LocalDate berlaku,
        @Kolom(value = "Surat yang mendasari", keterangan = "Batas, di DKI Jakarta: penetapan Lurah dengan petanya (Pasal 4 ayat (1) "
                + "Pergub DKI 171/2016). Jumlah KK: misalnya surat keterangan Ketua RT (kebijakan Rukun).")
        @NotBlank @Size(max = 200) String surat,
        @Kolom("Nomor surat") @NotBlank @Size(max = 100) String nomorSurat,
        @Kolom("Tanggal surat")
        @Tanggal(value = "Surat dasar keterangan unit", bertumpu = Tanggal.LUAR_KASUS)
        @NotNull LocalDate tanggalSurat,
        @Kolom(value = "Pindaian surat", keterangan = "Bila suratnya di atas kertas.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian,
        @Kolom(value = "Alasan", keterangan = "Mengapa register diubah, paling sedikit satu kalimat.")
        @NotBlank @Size(max = 2000) String alasan) implements Bersyarat {

    /** What a form does not ask holds nothing. */
    public PencatatanUnitIsian {
        tetangga = tetangga == null ? List.of() : tetangga;
        pindaian = pindaian == null ? List.of() : pindaian;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> hasil = new ArrayList<>();
        if (jenis == JenisPencatatanUnit.BATAS_UNIT && batas == null) {
            hasil.add(new Kesalahan("batas", "Batas wajib diisi."));
        }
        if (jenis != null && jenis.tetangga() && tetangga.isEmpty()) {
            hasil.add(new Kesalahan("tetangga", "Tetangga wajib dipilih."));
        }
        if (jenis == JenisPencatatanUnit.JUMLAH_KK_DINYATAKAN && jumlahKk == null) {
            hasil.add(new Kesalahan("jumlahKk", "Jumlah KK wajib diisi."));
        }
        return hasil;
    }
}
