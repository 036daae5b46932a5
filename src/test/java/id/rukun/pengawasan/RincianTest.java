package id.rukun.pengawasan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rukun.isian.formulir.Kolom;
import id.rukun.pengawasan.Kisah.BarisKisah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rows under an entry: words of people as they wrote them, days and codes of ours in words. */
class RincianTest {

    private static final String RT = "00000000-0000-4000-8000-000000000001";

    private final Rincian rincian = new Rincian(Map.of(RT, "RT 001/RW 01"));

    private record FormulirRincian(@Kolom("Hari") LocalDate hari, @Kolom("Tempat") String tempat,
            @Kolom("Catatan") String catatan) {}

    @Test
    @DisplayName("isian: menurut kolom formulirnya; teks bebas tetap seperti ditulis; yang kosong tidak disebut")
    void isian() {
        assertThat(rincian.isian(FormulirRincian.class, json("{'tempat':'2026-02-30','hari':'2026-11-12','catatan':null}")))
                .containsExactly(new BarisKisah("Hari", "12 November 2026"), new BarisKisah("Tempat", "2026-02-30"));
    }

    @Test
    @DisplayName("isian yang formulirnya tidak dikenal lagi: semuanya seperti tertulis")
    void tanpaFormulir() {
        assertThat(rincian.tanpaFormulir(json("{'hari':'2026-11-12','caraBayar':'LUNAS','ya':true}"))).containsExactly(
                new BarisKisah("Hari", "2026-11-12"), new BarisKisah("Cara bayar", "LUNAS"), new BarisKisah("Ya", "Ya"));
    }

    @Test
    @DisplayName("entri langkah Rukun: hari, unit, dan tetapan dengan kata, alasan seperti ditulis")
    void entri() {
        assertThat(rincian.entri(json("{'tanggal':'2026-11-12','jawaban':'TIDAK_SETUJU','asal':['" + RT
                + "'],'alasan':'LUNAS','penandatangan':'2026-11-12'}"))).containsExactly(
                        new BarisKisah("Tanggal", "12 November 2026"), new BarisKisah("Jawaban", "Tidak setuju"),
                        new BarisKisah("Asal", "RT 001/RW 01"), new BarisKisah("Alasan", "LUNAS"),
                        new BarisKisah("Penandatangan", "2026-11-12"));
        assertThat(rincian.nilai("hasil", json("'" + RT + "'"))).isEqualTo("RT 001/RW 01");
        assertThat(rincian.nilai("tindakan", json("'LUNAS'"))).isEqualTo("LUNAS");
    }

    @Test
    @DisplayName("daftar panjang disebut jumlahnya, lalu isinya")
    void daftarPanjang() {
        List<String> banyak = IntStream.range(0, 6).mapToObj(i -> "a" + i).toList();
        assertThat(rincian.entri(json("{'tugas':" + banyak.stream().map(a -> "'" + a + "'").toList() + "}")))
                .containsExactly(new BarisKisah("Tugas", "6, yaitu:", banyak, List.of()));
    }

    private static JsonNode json(String teks) {
        try {
            return new ObjectMapper().readTree(teks.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
