package id.rukun.hukum.pergub171.musyawarah;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.umum.OrangTerdaftar;
import id.rukun.hukum.pergub171.umum.PesertaRwSekali;
import id.rukun.hukum.pergub171.umum.SusunanMusyawarahRw;
import id.rukun.hukum.pergub171.umum.TokohDipilih;
import id.rukun.hukum.pergub171.umum.TokohTiapRt;
import id.rukun.hukum.pergub171.umum.WakilRt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pasal 1 angka 21, 41 and 42: who meets as a Musyawarah RW and when its decision binds. */
class MusyawarahRwTest {

    private static final List<String> RT = IntStream.rangeClosed(1, 8).mapToObj(i -> "RT 0" + i).toList();

    @ParameterizedTest(name = "{0} {1} dari {2} peserta: {3}")
    @CsvSource({"EX-078, 34, 52, false", "EX-078, 35, 52, true", "EX-080, 33, 51, false", "EX-080, 34, 51, true"})
    void kuorum(String id, int hadir, int peserta, boolean sah) {
        Putusan putusan = periksa(KuorumMusyawarahRw.class, new KuorumFakta(hadir, peserta, 0));
        sesuai(putusan, sah, Akibat.ALIH, null);
        assertThat(putusan.pesan()).contains("paling sedikit " + (peserta == 52 ? 35 : 34));
    }

    @Test
    @DisplayName("EX-078 4 pengurus RW, 24 pengurus RT, dan 24 tokoh: 52 peserta")
    void ex078() {
        List<OrangTerdaftar> pengurus = orang("p", 28);
        terpenuhi(periksa(SusunanMusyawarahRw.class, new SusunanMusyawarahRw.Fakta(pengurus, id(pengurus))));
        terpenuhi(periksa(TokohTiapRt.class, new TokohTiapRt.Fakta(RT, tokoh(3), List.of())));
        Putusan jumlah = periksa(PesertaRwSekali.class, new PesertaRwSekali.Fakta(semua(pengurus)));
        terpenuhi(jumlah);
        assertThat(jumlah.pesan()).isEqualTo("Peserta 52 orang.");
    }

    @Test
    @DisplayName("EX-079 satu RT hanya mempunyai dua tokoh: kurang sebelum rapat")
    void ex079() {
        List<WakilRt> tokoh = new ArrayList<>(tokoh(3));
        tokoh.remove(0);
        Putusan putusan = periksa(TokohTiapRt.class, new TokohTiapRt.Fakta(RT, tokoh, List.of()));
        gagal(putusan, Akibat.TOLAK, "TOKOH_RT_KURANG");
        assertThat(putusan.pesan()).isEqualTo("RT 01: tokoh masyarakat 2, paling sedikit 3.");
    }

    @Test
    void yangTidakLagiTokohDisebutPadaRtYangKurang() {
        List<WakilRt> tokoh = new ArrayList<>(tokoh(3));
        tokoh.remove(0);
        Putusan putusan = periksa(TokohTiapRt.class, new TokohTiapRt.Fakta(RT, tokoh, List.of(
                new TokohTiapRt.Berhenti("Bu Ani", "RT 01", "menjadi Bendahara RT 01"),
                new TokohTiapRt.Berhenti("Pak Budi", "RT 01", ""),
                new TokohTiapRt.Berhenti("Bu Cici", "RT 02", "pindah"))));
        gagal(putusan, Akibat.TOLAK, "TOKOH_RT_KURANG");
        assertThat(putusan.pesan()).isEqualTo("RT 01: tokoh masyarakat 2, paling sedikit 3; tidak lagi mewakilinya Bu Ani "
                + "(menjadi Bendahara RT 01) dan Pak Budi (sebabnya tidak dicatat).");
    }

    @Test
    @DisplayName("EX-080 Sekretaris RW yang juga Sekretaris RT 02 dihitung satu kali: 51 peserta")
    void ex080() {
        List<OrangTerdaftar> kualitas = new ArrayList<>(orang("p", 27));
        kualitas.add(kualitas.get(1));
        Putusan putusan = periksa(PesertaRwSekali.class, new PesertaRwSekali.Fakta(semua(kualitas)));
        gagal(putusan, Akibat.TEMUAN, "PESERTA_RW_RANGKAP");
        assertThat(putusan.pesan()).startsWith("Peserta 51 orang").contains("p 2");
    }

    @Test
    void pengurusYangTertinggalDisebut() {
        Putusan putusan = periksa(SusunanMusyawarahRw.class,
                new SusunanMusyawarahRw.Fakta(orang("p", 3), List.of("p1", "p3", "t1")));
        gagal(putusan, Akibat.TOLAK, "DAFTAR_PESERTA_RW_TIDAK_SESUAI");
        assertThat(putusan.pesan()).isEqualTo("Belum dalam daftar peserta: p 2.");
        gagal(periksa(SusunanMusyawarahRw.class, new SusunanMusyawarahRw.Fakta(List.of(), List.of("t1"))),
                Akibat.TOLAK, "DAFTAR_PESERTA_RW_TIDAK_SESUAI");
    }

    @Test
    void tokohDipilihMusyawarahRt() {
        List<WakilRt> tokoh = List.of(new WakilRt("t1", "Bu Ani", "RT 01"), new WakilRt("t2", "Pak Budi", "RT 02"),
                new WakilRt("t3", "Bu Cici", "RT 02"), new WakilRt("t4", "Pak Dedi", "RT 03"));
        terpenuhi(periksa(TokohDipilih.class, new TokohDipilih.Fakta(tokoh, List.of("t1", "t2", "t3", "t4"))));
        Putusan belum = periksa(TokohDipilih.class, new TokohDipilih.Fakta(tokoh, List.of("t1")));
        gagal(belum, Akibat.TOLAK, "TOKOH_BELUM_DIPILIH");
        assertThat(belum.pesan()).isEqualTo("Tokoh masyarakat harus dipilih dalam Musyawarah RT; RT 02 belum memilih "
                + "Pak Budi dan Bu Cici; RT 03 belum memilih Pak Dedi. Tokoh RT itu ditetapkan dengan Penetapan tokoh "
                + "masyarakat (P-40).");
        gagal(periksa(TokohTiapRt.class, new TokohTiapRt.Fakta(List.of(), List.of(), List.of())), Akibat.TOLAK,
                "TOKOH_RT_KURANG");
    }

    @ParameterizedTest(name = "agenda {0}: {1}")
    @CsvSource({"PENGGABUNGAN_RT, true", "PENGGABUNGAN, true", "PEMILIHAN_TOKOH, false", "JUAL_BELI, false", "'', false"})
    void agenda(String agenda, boolean dikenal) {
        sesuai(periksa(AgendaMusyawarahRw.class, new AgendaMusyawarahRt.Fakta(agenda)), dikenal, Akibat.TOLAK,
                "AGENDA_TIDAK_DIKENAL");
    }

    @ParameterizedTest(name = "PS42-2 {0} hadir, {1} kali gagal, dibuka {2}: {3}")
    @CsvSource({"10, 2, true, true", "10, 1, true, false", "0, 2, true, false", "10, 2, false, false"})
    void duaKaliGagal(int hadir, int gagal, boolean dibuka, boolean sah) {
        sesuai(periksa(DuaKaliGagalRw.class, new DuaKaliGagal.Fakta(hadir, gagal, dibuka)), sah, Akibat.ALIH, null);
    }

    @Test
    void mufakatSuaraDanKeabsahan() {
        gagal(periksa(MufakatDidahulukanRw.class, new MufakatDidahulukan.Fakta(false, true)), Akibat.TOLAK,
                "MUFAKAT_BELUM_DICOBA");
        terpenuhi(periksa(MufakatDidahulukanRw.class, new MufakatDidahulukan.Fakta(true, true)));
        gagal(periksa(PemungutanSuaraRw.class, new PemungutanSuara.Fakta(true, 30, 30, 0)), Akibat.ALIH, null);
        terpenuhi(periksa(PemungutanSuaraRw.class, new PemungutanSuara.Fakta(true, 31, 30, 0)));
        gagal(periksa(PemungutanSuaraRw.class, new PemungutanSuara.Fakta(false, 31, 30, 0)), Akibat.TOLAK,
                "SUARA_RW_SEBELUM_MUFAKAT_GAGAL");
        gagal(periksa(KeputusanRwTidakBertentangan.class,
                new KeputusanTidakBertentangan.Fakta(10_000, 1, true, null)), Akibat.TOLAK, "BERTENTANGAN_PERATURAN");
        terpenuhi(periksa(KeputusanRwTidakBertentangan.class,
                new KeputusanTidakBertentangan.Fakta(0, 1, true, null)));
    }

    private static List<OrangTerdaftar> orang(String awal, int jumlah) {
        return IntStream.rangeClosed(1, jumlah).mapToObj(i -> new OrangTerdaftar(awal + i, awal + " " + i)).toList();
    }

    private static List<String> id(List<OrangTerdaftar> orang) {
        return orang.stream().map(OrangTerdaftar::id).toList();
    }

    private static List<WakilRt> tokoh(int tiapRt) {
        return RT.stream().flatMap(rt -> IntStream.rangeClosed(1, tiapRt)
                .mapToObj(i -> new WakilRt(rt + "-" + i, "Tokoh " + i + " " + rt, rt))).toList();
    }

    /** The Pengurus and 24 tokoh. */
    private static List<OrangTerdaftar> semua(List<OrangTerdaftar> pengurus) {
        return Stream.concat(pengurus.stream(), tokoh(3).stream().map(t -> new OrangTerdaftar(t.id(), t.nama()))).toList();
    }
}
