package id.rukun.prosedur.tindakan.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.IdKasus;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A request about a running case; the letter is the proposing unit's, where the staff withdraw on its behalf. */
@Formulir(kunci = "tindakan-permintaan", judul = "Tindakan atas kasus", sifat = SifatIsian.PERSETUJUAN)
public record TindakanIsian(
        @Kolom(value = "Kasus", keterangan = "Kasus yang sedang berjalan dan diikuti kantor Anda.")
        @DariDaftar("kasus-saya")
        @IdKasus @NotBlank @Size(max = 36) String kasus,
        @Kolom(value = "Tindakan",
                keterangan = "Tarik: kasus langsung berakhir. Koreksi: Anda memilih isian kantor Anda dan "
                        + "membetulkannya; Lurah menyetujuinya, atau Camat bila isian itu dari Lurah. "
                        + "Kembalikan: isian terakhir sebelum tugas Anda dibuka lagi. Semuanya hanya sebelum "
                        + "Keputusan ditandatangani.")
        @NotNull JenisTindakan jenis,
        @Kolom(value = "Alasan",
                keterangan = "Sebutkan apa yang keliru atau mengapa kasus ditarik, paling sedikit satu kalimat.")
        @NotBlank @Size(max = 2000) String alasan,
        @Kolom(value = "Nomor surat unit pengusul",
                keterangan = "Diisi Petugas Kelurahan yang menarik kasus atas nama RT atau RW pengusul.",
                bila = "jenis=TARIK")
        @Size(max = 100) String nomorSurat,
        @Kolom(value = "Tanggal surat unit pengusul", bila = "jenis=TARIK")
        @Tanggal(value = "Surat unit pengusul", bertumpu = Tanggal.PEMBUKAAN)
        LocalDate tanggalSurat,
        @Kolom(value = "Bukti", keterangan = "Misalnya surat unit pengusul, atau pindaian lembar yang isinya keliru disalin.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> bukti) {}
