package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.kebijakan.musyawarah.SemuaPengurusDiundang;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.formulir.UndanganIsian;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.penggabungan.formulir.KehadiranKelurahanIsian;
import id.rukun.prosedur.penggabungan.formulir.MufakatKelurahan;
import id.rukun.prosedur.penggabungan.formulir.MufakatKelurahanIsian;
import id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan.DaftarHadirKelurahan.YangHadir;
import id.rukun.wilayah.Tingkat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code penggabungan-musyawarah-kelurahan} (P-39): what is asked back before what became of the meeting is written down. */
@Component
class KelurahanTanyaBalik {

    private static final String TIDAK_MEMUTUS =
            "Musyawarah ini dicatat apa adanya dan tidak dapat memutus; Lurah memutus apakah diulang atau kasus diakhiri.";

    private final MusyawarahService musyawarah;
    private final DaftarHadirKelurahan daftarHadir;

    KelurahanTanyaBalik(MusyawarahService musyawarah, DaftarHadirKelurahan daftarHadir) {
        this.musyawarah = musyawarah;
        this.daftarHadir = daftarHadir;
    }

    /** Not the whole board was invited. */
    @SebelumDikirim(UndanganIsian.class)
    List<TanyaBalik> undangan(Pertanyaan pertanyaan) {
        UndanganIsian isian = pertanyaan.isian(UndanganIsian.class);
        if (isian.semuaDiundang()
                || musyawarah.rangkaian(pertanyaan.prosesId()).orElseThrow().jenis() != JenisMusyawarah.KELURAHAN) {
            return List.of();
        }
        return List.of(new TanyaBalik("“Semua peserta diundang” tidak dicentang ("
                + KutipanAturan.id(SemuaPengurusDiundang.class) + ", kebijakan Rukun).",
                "Begitulah undangan ini tercatat: kecuali bila kemudian semua pengurus terkait ternyata hadir, musyawarahnya tidak "
                        + "dapat memutus."));
    }

    /** Somebody whom the law wants there is missing. */
    @SebelumDikirim(KehadiranKelurahanIsian.class)
    List<TanyaBalik> kehadiran(Pertanyaan pertanyaan) {
        KehadiranKelurahanIsian isian = pertanyaan.isian(KehadiranKelurahanIsian.class);
        List<String> digabung = UnitTerkait.digabung(pertanyaan);
        Tingkat tingkat = UnitTerkait.tingkat(pertanyaan);
        List<YangHadir> hadir = YangHadir.dicentang(daftarHadir.susun(pertanyaan, isian));
        return Stream.of(
                pertanyaan.nilai(SemuaPengurusDiundang.class,
                        daftarHadir.undangan(musyawarah.terakhir(pertanyaan.prosesId()), digabung, isian)),
                pertanyaan.nilai(DaftarHadirKelurahan.aturanPengurus(tingkat), daftarHadir.pengurus(hadir, digabung)),
                pertanyaan.nilai(DaftarHadirKelurahan.aturanTokoh(tingkat), daftarHadir.tokoh(hadir, digabung)))
                .filter(putusan -> !putusan.terpenuhi()).map(putusan -> TanyaBalik.karena(putusan, TIDAK_MEMUTUS)).toList();
    }

    /** Without a consensus the case ends. */
    @SebelumDikirim(MufakatKelurahanIsian.class)
    List<TanyaBalik> mufakat(Pertanyaan pertanyaan) {
        return pertanyaan.isian(MufakatKelurahanIsian.class).hasil() != MufakatKelurahan.TIDAK_TERCAPAI ? List.of()
                : List.of(new TanyaBalik("Mufakat dicatat tidak tercapai.", "Sesudah berita acaranya ditandatangani, kasus "
                        + pertanyaan.kasus().nomor() + " berakhir tanpa Keputusan dan tidak dapat dibuka lagi (kebijakan Rukun)."));
    }
}
