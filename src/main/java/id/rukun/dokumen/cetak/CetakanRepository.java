package id.rukun.dokumen.cetak;

import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CetakanRepository extends JpaRepository<Cetakan, String> {

    List<Cetakan> findByKasusIdAndDihapusPadaIsNullOrderByDicetakPada(String kasusId);

    @Query("select c.berkasId from Cetakan c where c.dihapusPada is null")
    Set<String> berkasBerisi();

    @Query("select c.berkasId from Cetakan c where c.dihapusPada is not null")
    Set<String> berkasTerhapus();
}
