package id.rukun.prosedur.masabakti.proses;

import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.prosedur.masabakti.JadwalPantauan;
import id.rukun.tenggat.JamRukun;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** RW, RT, their Ketua and the terms of these, as they were taken over with the register: dealt out to all Kelurahan of DKI. */
final class MasaBaktiMassal {

    private static final int RT_PER_RW = 12;
    private static final int SEKALIGUS = 1_000;
    private static final LocalDate SEJAK = LocalDate.of(2018, 1, 1);

    private final JdbcTemplate sql;
    private final JadwalPantauan jadwal;
    private final JamRukun jam;
    private final List<String> semuaKelurahan;
    private final Set<LocalDate> akhirJatuhTempo = new HashSet<>();
    private int ada;

    MasaBaktiMassal(JdbcTemplate sql, JadwalPantauan jadwal, JamRukun jam) {
        this.sql = sql;
        this.jadwal = jadwal;
        this.jam = jam;
        this.semuaKelurahan = sql.queryForList("select id from unit where jenis = 'KELURAHAN' and tenant = 'dki' order by id", String.class);
    }

    /** The Kelurahan that have been dealt an RT. */
    List<String> kelurahan() {
        return semuaKelurahan.subList(0, Math.min(semuaKelurahan.size(), (ada + RT_PER_RW - 1) / RT_PER_RW));
    }

    /**
     * Adds RT, each with a Ketua and his term, up to a number of them, taken over today. Of the new ones some have their first reminder
     * on a day, as many were over before they were taken over, and as many had their first reminder before; none of the rest is due
     * within a year.
     */
    void isi(int sampai, int jatuhTempo, LocalDate hari) {
        LocalDate pengingat = akhir(hari);
        akhirJatuhTempo.add(pengingat);
        LocalDate sudahDiingatkan = akhir(jam.hariIni().minusDays(10));
        int jarak = (sampai - ada) / jatuhTempo;
        List<Baru> baru = new ArrayList<>();
        for (int ke = ada; ke < sampai; ke++) {
            int giliran = (ke - ada) % jarak;
            baru.add(new Baru(ke, giliran == 0 && (ke - ada) / jarak < jatuhTempo ? pengingat
                    : giliran == 1 ? jam.hariIni().minusDays(1 + ke % 300)
                    : giliran == 2 ? sudahDiingatkan : jam.hariIni().plusDays(400 + ke % 700)));
        }
        IntStream.range((ada + RT_PER_RW - 1) / RT_PER_RW, (sampai + RT_PER_RW - 1) / RT_PER_RW).boxed().toList()
                .forEach(rw -> unit("rw", rw, "RW", semuaKelurahan.get(rw % semuaKelurahan.size())));
        simpan(baru);
        ada = sampai;
    }

    /**
     * Watched terms other than those that fell due: what was over, or whose first reminder had come, before it was taken over is not
     * among these.
     */
    long dipantauLain() {
        return sql.queryForList("select m.sampai from masabakti_pantauan p join masa_bakti m on m.id = p.masa_bakti_id", LocalDate.class)
                .stream().filter(akhir -> !akhirJatuhTempo.contains(akhir)).count();
    }

    /** The last day of a term whose first reminder comes on a day. */
    private LocalDate akhir(LocalDate pengingat) {
        return pengingat.plusMonths(2).datesUntil(pengingat.plusMonths(6))
                .filter(hari -> jadwal.pengingat(masa(hari), JadwalPantauan.PERTAMA, jam.hariIni()).equals(pengingat))
                .findFirst().orElseThrow();
    }

    private static MasaBakti masa(LocalDate akhir) {
        return MasaBakti.diambilAlih("rt", "warga", awal(akhir), DasarMulai.PEMILIHAN, awal(akhir), akhir, Instant.EPOCH);
    }

    private static LocalDate awal(LocalDate akhir) {
        return akhir.minusYears(3).plusDays(1);
    }

    private void unit(String apa, int ke, String jenis, String induk) {
        sql.update("insert into unit (id, jenis, tenant, status, pengecualian, mulai, versi) values (?, ?, 'dki', 'AKTIF', '', ?, 0)",
                id(apa, ke), jenis, SEJAK);
        sql.update("insert into atribut_unit (id, unit_id, kode, nomor, induk_id, mulai, dicatat_pada, kunci_terbuka, kode_terbuka, versi)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)", id(apa + "-atribut", ke), id(apa, ke), apa + ke,
                "%03d".formatted(ke % 900 + 100), induk, SEJAK, sekarang(), apa + ke, apa + ke);
    }

    private void simpan(List<Baru> baru) {
        banyak("insert into unit (id, jenis, tenant, status, pengecualian, mulai, versi) values (?, 'RT', 'dki', 'AKTIF', '', ?, 0)", baru,
                satu -> new Object[] {satu.rt(), SEJAK});
        banyak("insert into atribut_unit (id, unit_id, kode, nomor, induk_id, mulai, dicatat_pada, kunci_terbuka, kode_terbuka, versi)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)", baru, satu -> new Object[] {id("atribut", satu.ke), satu.rt(), "rt" + satu.ke,
                    "%03d".formatted(satu.ke % RT_PER_RW + 1), id("rw", satu.ke / RT_PER_RW), SEJAK, sekarang(), "rt" + satu.ke,
                    "rt" + satu.ke});
        banyak("insert into penduduk (id, nik, nama, tanggal_lahir, jenis_kelamin, versi) values (?, ?, 'Warga', ?, 'PEREMPUAN', 0)", baru,
                satu -> new Object[] {satu.ketua(), "77%014d".formatted(satu.ke), LocalDate.of(1980, 1, 1)});
        banyak("insert into pemegang_jabatan (id, unit_id, jabatan, sifat, penduduk_id, orang, nama, mulai, sampai, dicatat_pada, versi)"
                + " values (?, ?, 'KETUA_RT', 'DEFINITIF', ?, ?, 'Warga', ?, ?, ?, 0)", baru, satu -> new Object[] {id("jabatan", satu.ke),
                    satu.rt(), satu.ketua(), satu.ketua(), awal(satu.akhir), satu.akhir, sekarang()});
        banyak("insert into masa_bakti (id, unit_id, penduduk_id, tanggal_pemilihan, dasar_mulai, mulai, sampai, dicatat_pada, diambil_alih,"
                + " versi) values (?, ?, ?, ?, 'PEMILIHAN', ?, ?, ?, ?, 0)", baru, satu -> new Object[] {id("masa", satu.ke), satu.rt(),
                    satu.ketua(), awal(satu.akhir), awal(satu.akhir), satu.akhir, sekarang(), jam.hariIni()});
    }

    private void banyak(String perintah, List<Baru> baru, KolomMassal kolom) {
        sql.batchUpdate(perintah, baru, SEKALIGUS, (pernyataan, satu) -> {
            Object[] nilai = kolom.dari(satu);
            for (int ke = 0; ke < nilai.length; ke++) {
                pernyataan.setObject(ke + 1, nilai[ke]);
            }
        });
    }

    private OffsetDateTime sekarang() {
        return OffsetDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
    }

    private static String id(String apa, int ke) {
        return UUID.nameUUIDFromBytes((apa + "/" + ke).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The columns of one row. */
    private interface KolomMassal {

        Object[] dari(Baru satu);
    }

    /** One RT, and the last day of the term of its Ketua. */
    private record Baru(int ke, LocalDate akhir) {

        String rt() {
            return id("rt", ke);
        }

        String ketua() {
            return id("ketua", ke);
        }
    }
}
