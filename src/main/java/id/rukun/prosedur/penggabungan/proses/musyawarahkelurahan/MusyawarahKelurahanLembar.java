package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.Lembar.Pilihan;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.isian.formulir.Formulir;
import id.rukun.prosedur.musyawarah.AwalRapat;
import id.rukun.prosedur.musyawarah.KalimatMusyawarah;
import id.rukun.prosedur.musyawarah.Kehadiran;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.register.StatusMusyawarah;
import id.rukun.prosedur.penggabungan.formulir.KehadiranKelurahanIsian;
import id.rukun.prosedur.penggabungan.formulir.MufakatKelurahanIsian;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.UsulanPenggabungan;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Tingkat;
import id.rukun.wilayah.WilayahService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the Lurah the units concerned, earlier meetings, how many tokoh are needed, and the RW to choose from. */
@Component
class MusyawarahKelurahanLembar implements LembarProsedur {

    private static final String KEHADIRAN = KehadiranKelurahanIsian.class.getAnnotation(Formulir.class).kunci();
    private static final String MUFAKAT = MufakatKelurahanIsian.class.getAnnotation(Formulir.class).kunci();

    private final MusyawarahService musyawarah;
    private final AwalRapat awalRapat;
    private final PenggabunganService penggabungan;
    private final WilayahService wilayah;
    private final ParameterHukum parameter;
    private final KasusService kasusService;

    MusyawarahKelurahanLembar(MusyawarahService musyawarah, AwalRapat awalRapat, PenggabunganService penggabungan,
            WilayahService wilayah, ParameterHukum parameter, KasusService kasusService) {
        this.musyawarah = musyawarah;
        this.awalRapat = awalRapat;
        this.penggabungan = penggabungan;
        this.wilayah = wilayah;
        this.parameter = parameter;
        this.kasusService = kasusService;
    }

    @Override
    public String prosedur() {
        return PenggabunganMusyawarahKelurahanProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        List<String> digabung = UnitTerkait.digabung(konteks);
        Tingkat tingkat = UnitTerkait.tingkat(konteks);
        int minimum = parameter.pada(kasusService.kasus(konteks.kasusId()).edisi())
                .bilangan(KutipanAturan.parameter(DaftarHadirKelurahan.aturanTokoh(tingkat)));
        lembar.fakta("Unit yang digabung", digabung.stream().map(wilayah::nama).collect(Collectors.joining(", ")));
        lembar.fakta("Tokoh masyarakat", "paling sedikit " + minimum + " orang dari setiap unit, bukan pengurus");
        lembar.bilangan("tokohMinimum", minimum);
        musyawarah.rangkaian(konteks.prosesId()).ifPresent(r -> riwayat(r, lembar));
        lembar.pilihan("pilihanRw", tingkat == Tingkat.RT ? rw(digabung) : List.of());
    }

    /** What is known of every meeting, and what was proposed: the result is to be checked against it. */
    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        return konteks.formulir().equals(MUFAKAT) ? usulan(konteks) : awalRapat.nilai(konteks, KEHADIRAN);
    }

    private Map<String, String> usulan(KonteksTugas konteks) {
        UsulanPenggabungan usulan = penggabungan.usulan(konteks.kasusId());
        Map<String, String> awal = new HashMap<>(Map.of("isiKeputusan", "Penggabungan " + UnitTerkait.digabung(konteks).stream()
                .map(wilayah::nama).collect(Collectors.joining(", "))));
        Optional.ofNullable(usulan.usulRwTujuan()).ifPresent(rw -> awal.put("rwTujuan", rw));
        Optional.ofNullable(usulan.usulNomor()).ifPresent(nomor -> awal.put("nomorHasil", nomor));
        return awal;
    }

    private void riwayat(RangkaianMusyawarah rangkaian, Lembar lembar) {
        List<Musyawarah> semua = musyawarah.semua(rangkaian);
        Map<String, Kehadiran> kehadiran = musyawarah.kehadiran(semua);
        for (Musyawarah rapat : semua) {
            if (rapat.status() == StatusMusyawarah.DIJADWALKAN) {
                lembar.fakta("Undangan", KalimatMusyawarah.undangan(rapat));
            } else {
                lembar.fakta("Musyawarah ke-" + rapat.keBerapa(semua),
                        KalimatMusyawarah.riwayat(rapat, kehadiran.get(rapat.id())));
            }
        }
    }

    private List<Pilihan> rw(List<String> digabung) {
        return digabung.stream().map(u -> wilayah.leluhur(u, JenisUnit.RW).orElseThrow().id()).distinct()
                .map(id -> new Pilihan(id, wilayah.nama(id))).toList();
    }
}
