package id.rukun.dokumen.arsip;

import id.rukun.dokumen.DokumenTersisa;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NaskahTersimpanRepository extends JpaRepository<NaskahTersimpan, String> {

    List<NaskahTersimpan> findByKasusIdInOrderByUrutan(Collection<String> kasusIds);

    Optional<NaskahTersimpan> findFirstByKasusIdAndKunciOrderByUrutanDesc(String kasusId, String kunci);

    List<NaskahTersimpan> findByKasusIdAndDihapusPadaIsNull(String kasusId);

    @Query("""
            select new id.rukun.dokumen.DokumenTersisa(n.kasusId, n.id) from NaskahTersimpan n, Kasus k
            where k.id = n.kasusId and n.dihapusPada is null and k.simpanSampai < :hari""")
    List<DokumenTersisa> tersisa(LocalDate hari);
}
