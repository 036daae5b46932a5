package id.rukun.prosedur.keputusan.register;

import id.rukun.dokumen.DokumenTersisa;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface KeputusanLurahRepository extends JpaRepository<KeputusanLurah, String> {

    List<KeputusanLurah> findByKasusIdOrderByDicatatPada(String kasusId);

    @Query("""
            select k from KeputusanLurah k, RancanganKeputusan r
            where r.id = k.rancanganId and r.prosesId = :prosesId
            order by k.dicatatPada desc limit 1""")
    Optional<KeputusanLurah> terakhir(String prosesId);

    List<KeputusanLurah> findByKelurahanIdAndTahunOrderByNomorUrutDesc(String kelurahanId, int tahun);

    @Query("select distinct k.tahun from KeputusanLurah k where k.kelurahanId = :kelurahanId order by k.tahun desc")
    List<Integer> tahun(String kelurahanId);

    List<KeputusanLurah> findByMencabutIdIn(Collection<String> keputusanIds);

    boolean existsByMencabutId(String keputusanId);

    @Query("""
            select new id.rukun.dokumen.DokumenTersisa(k.kasusId, k.id) from KeputusanLurah k, Kasus s
            where s.id = k.kasusId and k.naskah is not null and s.simpanSampai < :hari""")
    List<DokumenTersisa> tersisa(LocalDate hari);

    List<KeputusanLurah> findByKasusIdInOrderByDicatatPada(Collection<String> kasusIds);

    @Query("""
            select max(k.tanggal) from KeputusanLurah k
            where k.kelurahanId = :kelurahanId and k.tahun = :tahun and k.nomorUrut < :nomorUrut""")
    LocalDate tanggalTerakhirSebelum(String kelurahanId, int tahun, int nomorUrut);

    @Query("""
            select min(k.tanggal) from KeputusanLurah k
            where k.kelurahanId = :kelurahanId and k.tahun = :tahun and k.nomorUrut > :nomorUrut""")
    LocalDate tanggalPertamaSesudah(String kelurahanId, int tahun, int nomorUrut);
}
