package id.rukun.prosedur.koordinasi.formulir.laporan;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Which report an office begins, and about which time. */
@Formulir(kunci = "laporan-baru", judul = "Laporan ke atas", pokok = true)
public record LaporanBaruIsian(
        @Kolom(value = "Jenis laporan", keterangan = "Yang disusun kantor Anda menurut peraturan kota Anda.")
        @DariDaftar("koordinasi-laporan-jenis")
        @Dipilih @NotBlank @Size(max = 36) String jenis,
        @Kolom(value = "Mulai", keterangan = "Hari pertama masa yang dilaporkan.")
        @Tanggal(value = "Mulai masa laporan", bertumpu = Tanggal.LUAR_KASUS, rencana = true) @NotNull LocalDate mulai,
        @Kolom(value = "Akhir", keterangan = "Hari terakhir masa yang dilaporkan.")
        @Tanggal(value = "Akhir masa laporan", bertumpu = Tanggal.LUAR_KASUS, rencana = true) @NotNull LocalDate akhir) {}
