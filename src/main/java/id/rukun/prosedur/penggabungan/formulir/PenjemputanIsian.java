package id.rukun.prosedur.penggabungan.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The Lurah fetches the result of a Musyawarah that the Ketua RW did not pass on (AMB-08). */
@Formulir(kunci = "penggabungan-penjemputan", judul = "Penjemputan hasil musyawarah")
public record PenjemputanIsian(
        @Kolom(value = "Tanggal penjemputan",
                keterangan = "Ketua RW wajib meneruskan usulan hasil musyawarah (Pasal 9 ayat (2)), tetapi hasil ini "
                        + "belum sampai. Isi hari hasil itu Anda ambil.")
        @Tanggal(value = "Penjemputan hasil", bertumpu = "Berita acara", mendasari = {"Undangan", "Rancangan Keputusan"})
        @NotNull LocalDate tanggalPenjemputan,
        @Kolom(value = "Diterima dari", keterangan = "Nama orang yang menyerahkan hasil itu, misalnya Ketua RW.")
        @NotBlank @Size(max = 200) String diterimaDari,
        @Kolom(value = "Catatan",
                keterangan = "Mengapa hasil itu dijemput dan bagaimana keadaannya. Catatan disimpan dalam berkas.")
        @NotBlank @Size(max = 2000) String catatan) {}
