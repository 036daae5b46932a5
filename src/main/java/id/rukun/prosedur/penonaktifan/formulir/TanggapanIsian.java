package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the one concerned says about it, in his own words. */
@Formulir(kunci = "penonaktifan-tanggapan", judul = "Tanggapan yang bersangkutan")
public record TanggapanIsian(
        @Kolom(value = "Tanggapan", keterangan = "Anda didengar sebelum perkara ini diputus (kebijakan Rukun).")
        @NotNull JenisTanggapan jenis,
        @Kolom(value = "Keterangan", keterangan = "Tulis keterangan Anda; dibaca Lurah, dan musyawarah bila diadakan.")
        @NotBlank @Size(max = 4000) String keterangan,
        @Kolom(value = "Lampiran", keterangan = "Bila ada yang mendukung keterangan Anda.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> lampiran) {}
