package id.rukun.prosedur.pemberhentian.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Who resigned stays after all. */
@Formulir(kunci = "pemberhentian-pencabutan", judul = "Pencabutan pengunduran diri")
public record PencabutanIsian(
        @Kolom(value = "Tanggal pencabutan", keterangan = "Hari pengunduran dirinya dicabut, sebelum berlaku (kebijakan Rukun).")
        @Tanggal(value = "Pencabutan pengunduran diri", bertumpu = "Surat pengunduran diri")
        @NotNull LocalDate tanggal,
        @Kolom(value = "Alasan", keterangan = "Singkat.")
        @NotBlank @Size(max = 1000) String alasan,
        @Kolom(value = "Pindaian surat pencabutan", keterangan = "Bila ada.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) {}
