package id.rukun.pemberitahuan.kirim;

import id.rukun.pemberitahuan.AntreanKirim;
import id.rukun.pemberitahuan.Menunggu;
import id.rukun.pemberitahuan.alamat.AlamatAkun;
import id.rukun.pemberitahuan.alamat.AlamatAkunService;
import id.rukun.pemberitahuan.saluran.SaluranAktif;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the notices whose hour has come into letters: for each person that works for the office today one letter with all
 * urgent ones, and one with all others once a working day. To whom nothing was confirmed when a notice was given it is not sent.
 */
@Service
class PenyusunSurat {

    private static final Logger LOG = LoggerFactory.getLogger(PenyusunSurat.class);
    private static final String GILIRAN = "select kunci from kirim_giliran where kunci = 1 for update";

    private final AntreanKirim antrean;
    private final AlamatAkunService alamat;
    private final PenerimaKantor penerima;
    private final SaluranAktif saluran;
    private final SuratKeluarRepository surat;
    private final PengirimanRepository pengiriman;
    private final WaktuKirim waktu;
    private final WilayahService wilayah;
    private final AlamatRukun rukun;
    private final JdbcTemplate sql;
    private final JamRukun jam;

    PenyusunSurat(AntreanKirim antrean, AlamatAkunService alamat, PenerimaKantor penerima, SaluranAktif saluran,
            SuratKeluarRepository surat, PengirimanRepository pengiriman, WaktuKirim waktu, WilayahService wilayah,
            AlamatRukun rukun, JdbcTemplate sql, JamRukun jam) {
        this.antrean = antrean;
        this.alamat = alamat;
        this.penerima = penerima;
        this.saluran = saluran;
        this.surat = surat;
        this.pengiriman = pengiriman;
        this.waktu = waktu;
        this.wilayah = wilayah;
        this.rukun = rukun;
        this.sql = sql;
        this.jam = jam;
    }

    /** Whose letter a notice goes into. */
    private record Tujuan(AlamatAkun alamat, boolean segera) {

        boolean menerima(Menunggu satu) {
            return segera == satu.segera() && !satu.dibuatPada().isBefore(alamat.terkonfirmasiPada());
        }
    }

    /** Makes the letters that are due, in one transaction; one node after the other. */
    @Transactional
    public void susun() {
        if (saluran.semua().isEmpty() || !waktu.terjaga()) {
            return;
        }
        sql.queryForObject(GILIRAN, Integer.class);
        antrean.lewatkan(waktu.batasUmur());
        List<Menunggu> semua = antrean.menunggu(waktu.rangkumanTerakhir());
        if (!semua.isEmpty()) {
            Map<Tujuan, List<Menunggu>> isi = isi(semua);
            isi.forEach(this::tulis);
            antrean.diserahkan(semua.stream().map(Menunggu::id).toList());
            LOG.info("{} notices were put into {} letters", semua.size(), isi.size());
        }
    }

    private Map<Tujuan, List<Menunggu>> isi(List<Menunggu> semua) {
        Map<String, List<AlamatAkun>> perAkun = alamat.terkonfirmasi(saluran.semua()).stream()
                .collect(Collectors.groupingBy(AlamatAkun::akun));
        Map<String, Set<String>> perKantor = perAkun.isEmpty() ? Map.of()
                : penerima.akun(semua.stream().map(Menunggu::penerima).distinct().toList());
        return semua.stream().flatMap(satu -> perKantor.getOrDefault(satu.penerima(), Set.of()).stream()
                        .filter(akun -> satu.akun() == null || satu.akun().equals(akun))
                        .flatMap(akun -> perAkun.getOrDefault(akun, List.of()).stream())
                        .map(tempat -> Map.entry(new Tujuan(tempat, satu.segera()), satu))
                        .filter(pasangan -> pasangan.getKey().menerima(satu)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private void tulis(Tujuan tujuan, Collection<Menunggu> isi) {
        Stream<String> unit = isi.stream().map(Menunggu::unitId).limit(1);
        SuratKeluar baru = surat.save(new SuratKeluar(tujuan.alamat().akun(), tujuan.alamat().saluran(),
                tujuan.segera() ? JenisSurat.SEGERA : JenisSurat.RANGKUMAN, rukun.tempat(), jam.instant(), waktu.menyerah())
                .milik(unit.map(id -> wilayah.unit(id).tenant()).findFirst().orElse(null)));
        pengiriman.saveAll(isi.stream().map(satu -> new Pengiriman(satu.id(), baru)).toList());
    }
}
