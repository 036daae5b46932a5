package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.Penolakan;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.PilihanDikenal;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.hukum.perwalibanjar.umum.KodeDikenal;
import id.rukun.hukum.perwalibanjar.umum.KodeDiperiksa;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatKehadiranIsian;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatKehadiranIsian.WakilHadir;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatNotulenIsian.HasilDitulis;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatPrakarsaIsian;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatUndanganIsian;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.PembidanganRapat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Refuses what is chosen in a form of a meeting and stands in no list from which it could be. */
@Component
class PilihanRapat {

    private final DirektoriUnit direktori;
    private final KoordinasiService koordinasi;
    private final PembidanganRapat pembidangan;
    private final WakilUnit wakilUnit;
    private final Kantor kantor;

    PilihanRapat(DirektoriUnit direktori, KoordinasiService koordinasi, PembidanganRapat pembidangan, WakilUnit wakilUnit, Kantor kantor) {
        this.direktori = direktori;
        this.koordinasi = koordinasi;
        this.pembidangan = pembidangan;
        this.wakilUnit = wakilUnit;
        this.kantor = kantor;
    }

    /** The kind of the meeting is one of Pasal 9, its fields are those of Pasal 11, its coordination is open and concerns the unit. */
    void prakarsa(Langkah langkah, RapatPrakarsaIsian isian) {
        wajib(langkah, "sifatRapat", "sifat rapat", List.of(isian.sifatRapat()), Arrays.stream(SifatRapat.values())
                .filter(sifat -> sifat != SifatRapat.PERTEMUAN).map(SifatRapat::name).toList());
        wajib(langkah, "bidang", "bidang", isian.bidang(), isian.bidang().stream().filter(pembidangan::dikenal).toList());
        wajib(langkah, "koordinasi", "koordinasi yang terbuka", Stream.ofNullable(isian.koordinasi()).toList(),
                koordinasi.terbuka(List.of(langkah.unitId()), List.of(kantor.kepala(langkah.unitId()))).stream().map(Koordinasi::kasusId)
                        .toList());
    }

    /** The units stand in the register of the city (BKT-R-09, BJR-R-82). */
    void undangan(Langkah langkah, KotaKoordinasi kota, RapatUndanganIsian isian) {
        Kasus kasus = langkah.kasus();
        String sendiri = Kantor.unitGrup(langkah.teks(Variabel.KANTOR_PEMOHON));
        List<String> asing = direktori.bukanPihak(Stream.concat(isian.undangan().stream(), isian.unitTerkait().stream()).toList(), kasus.tenant());
        Map<String, Boolean> dikenal = Stream.concat(isian.undangan().stream(), isian.unitTerkait().stream()).distinct()
                .collect(Collectors.toMap(Function.identity(), id -> id.equals(sendiri) || !asing.contains(id)));
        List<String> kolom = List.of("undangan", "unitTerkait");
        if (kota == KotaKoordinasi.BANJAR) {
            langkah.wajib(kolom, KodeDikenal.class, new KodeDikenal.Fakta(dikenal.entrySet().stream()
                    .map(satu -> new KodeDiperiksa(satu.getKey(), satu.getValue(), true)).toList()));
        } else {
            langkah.wajib(kolom, UnitKerjaTerdaftar.class, new UnitKerjaTerdaftar.Fakta(kasus.unitId(),
                    dikenal.entrySet().stream().filter(satu -> !satu.getValue()).map(Map.Entry::getKey).toList()));
        }
    }

    /** @param pejabat ids of the officials of the unit; the one whom it sends is among them */
    void konfirmasi(Langkah langkah, String wakil, Collection<String> pejabat) {
        wajib(langkah, "wakil", "pejabat unit pada hari rapat", Stream.ofNullable(wakil).toList(), pejabat);
    }

    /** Whoever came is of a unit that was invited, and held his post on that day. */
    void kehadiran(Langkah langkah, RapatKehadiranIsian isian, List<KehadiranRapat> semua) {
        List<String> diundang = semua.stream().map(KehadiranRapat::unitId).toList();
        String daftar = "unit yang diundang";
        wajib(langkah, "kepala", daftar, isian.kepala(), diundang);
        wajib(langkah, "bermedia", daftar, Optional.ofNullable(isian.bermedia()).orElse(List.of()), diundang);
        wajib(langkah, "berpernyataan", daftar, Optional.ofNullable(isian.berpernyataan()).orElse(List.of()), diundang);
        List<WakilHadir> asing = isian.wakil().stream().filter(satu -> semua.stream().noneMatch(unit -> unit.unitId().equals(satu.unit())
                && wakilUnit.dikenal(unit, satu.orang(), isian.tanggal()))).toList();
        wajib(langkah, "wakil", "pejabat unit yang diundang pada hari rapat", asing.stream().map(WakilHadir::orang).toList(), List.of());
    }

    /** An opinion is asked of units for which nobody who counts came. */
    void pendapat(Langkah langkah, Collection<String> pendapat, List<KehadiranRapat> semua) {
        wajib(langkah, "pendapat", "unit yang tidak hadir", pendapat,
                semua.stream().filter(satu -> !satu.sah()).map(KehadiranRapat::unitId).toList());
    }

    /** Who is responsible for a result was invited to the session. */
    void hasil(Langkah langkah, List<HasilDitulis> hasil, List<KehadiranRapat> semua) {
        wajib(langkah, "hasil", "unit yang diundang", hasil.stream().map(HasilDitulis::unit).filter(Objects::nonNull).toList(),
                semua.stream().map(KehadiranRapat::unitId).toList());
    }

    /** A unit that is in no list is told by its name where it has one. */
    private void wajib(Langkah langkah, String kolom, String daftar, Collection<String> dipilih, Collection<String> ada) {
        List<String> asing = dipilih.stream().filter(satu -> !ada.contains(satu)).map(id -> direktori.cari(id, langkah.kasus().tenant())
                .map(unit -> direktori.nama(unit.unitId())).orElse(id)).toList();
        Putusan putusan = langkah.nilai(PilihanDikenal.class, PilihanDikenal.fakta(StringUtils.capitalize(daftar), asing, List.of()));
        if (!putusan.terpenuhi()) {
            throw Penolakan.pada(List.of(kolom), Penolakan.karena(putusan));
        }
    }
}
