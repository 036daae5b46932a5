package id.rukun.prosedur.koordinasi.formulir.laporan;

import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What a report tells, by its kind, and under which letter. */
@Formulir(kunci = "laporan-isi", judul = "Isi laporan")
public record LaporanIsiIsian(
        @Kolom(value = "Jenis laporan", keterangan = "Menentukan unsur yang diisi di bawah.")
        @DariDaftar("koordinasi-laporan-jenis-kasus")
        @Dipilih @NotBlank @Size(max = 36) String jenis,
        @Kolom(value = "Keadaan hasil koordinasi", keterangan = "Sudah diisi dari register; periksa dan lengkapi.", bila = "jenis=KOORDINASI")
        @Size(max = 4000) String hasil,
        @Kolom(value = "Keadaan tindak lanjut", keterangan = "Sudah diisi dari register; periksa dan lengkapi.", bila = "jenis=KOORDINASI")
        @Size(max = 4000) String tindakLanjut,
        @Kolom(value = "Nihil", keterangan = "Yang pada masa ini memang tidak ada.", bila = "jenis=KOORDINASI")
        @Size(max = 2, message = "{rukun.Size.daftar}") List<@NotNull UnsurKoordinasiNihil> nihilKoordinasi,
        @Kolom(value = "Kegiatan teknis operasional Perangkat Daerah dan Instansi Vertikal", keterangan = "Pasal 7 ayat (2).",
                bila = "jenis=EVALUASI_WAKIL")
        @Size(max = 4000) String kegiatan,
        @Kolom(value = "Koordinasi", keterangan = "Pasal 7 ayat (3).", bila = "jenis=EVALUASI_WAKIL") @Size(max = 4000) String koordinasi,
        @Kolom(value = "Sinkronisasi", keterangan = "Pasal 7 ayat (3).", bila = "jenis=EVALUASI_WAKIL") @Size(max = 4000) String sinkronisasi,
        @Kolom(value = "Optimalisasi", keterangan = "Pasal 7 ayat (3).", bila = "jenis=EVALUASI_WAKIL") @Size(max = 4000) String optimalisasi,
        @Kolom(value = "Laporan pelaksanaan tugas", keterangan = "Pasal 21 ayat (1).", bila = "jenis=BERKALA_ATASAN", wajib = true)
        @Size(max = 4000) String uraian,
        @Kolom(value = "Penyusunan kebijakan", keterangan = "Pasal 21 ayat (2).", bila = "jenis=PERTANGGUNGJAWABAN")
        @Size(max = 4000) String penyusunanKebijakan,
        @Kolom(value = "Perencanaan", keterangan = "Pasal 21 ayat (2).", bila = "jenis=PERTANGGUNGJAWABAN") @Size(max = 4000) String perencanaan,
        @Kolom(value = "Pelaksanaan", keterangan = "Pasal 21 ayat (2).", bila = "jenis=PERTANGGUNGJAWABAN") @Size(max = 4000) String pelaksanaan,
        @Kolom(value = "Monitoring dan evaluasi", keterangan = "Pasal 21 ayat (2).", bila = "jenis=PERTANGGUNGJAWABAN")
        @Size(max = 4000) String monitoringEvaluasi,
        @Kolom(value = "Pelaporan", keterangan = "Pasal 21 ayat (2).", bila = "jenis=PERTANGGUNGJAWABAN") @Size(max = 4000) String pelaporan,
        @Kolom(value = "Nihil", keterangan = "Unsur yang pada masa ini memang tidak ada.", bila = "jenis=PERTANGGUNGJAWABAN")
        @Size(max = 5, message = "{rukun.Size.daftar}") List<@NotNull UnsurPertanggungjawabanNihil> nihil,
        @Kolom(value = "Fungsi", keterangan = "Pasal 23 ayat (2) huruf a.", bila = "jenis=PEMANTAUAN")
        @DariDaftar("koordinasi-laporan-fungsi")
        @Dipilih @Size(max = 36) String fungsi,
        @Kolom(value = "Keadaan", keterangan = "Sudah diisi dari register; periksa dan lengkapi.", bila = "jenis=PEMANTAUAN")
        @Size(max = 4000) String keadaan,
        @Kolom(value = "Hasil pemantauan", keterangan = "Dilaporkan kepada Wali Kota (menurut tafsir atas Pasal 23).", bila = "jenis=PEMANTAUAN")
        @Size(max = 4000) String hasilPemantauan,
        @Kolom("Nomor surat laporan") @NotBlank @Size(max = 100) String nomorSurat,
        @Kolom("Tanggal surat laporan")
        @Tanggal(value = "Surat laporan", bertumpu = Tanggal.LUAR_KASUS) @NotNull LocalDate tanggalSurat,
        @Kolom(value = "Penandatangan", keterangan = "Nama dan jabatan yang menandatanganinya.")
        @NotBlank @Size(max = 200) String penandatangan) implements Bersyarat {

    /** What a form does not ask holds nothing. */
    public LaporanIsiIsian {
        nihilKoordinasi = nihilKoordinasi == null ? List.of() : nihilKoordinasi;
        nihil = nihil == null ? List.of() : nihil;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        return JenisLaporan.BERKALA_ATASAN.name().equals(jenis) && uraian == null
                ? List.of(new Kesalahan("uraian", "Laporan pelaksanaan tugas wajib diisi.")) : List.of();
    }
}
