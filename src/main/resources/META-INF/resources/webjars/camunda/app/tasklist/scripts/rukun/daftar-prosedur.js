// Tasklist shows fifteen procedures and turns the page for the others; an official looks for his in one list.
const SEMUA = {
  latest: true,
  active: true,
  startableInTasklist: true,
  startablePermissionCheck: true,
  firstResult: 0,
  maxResults: 200
};

window.angular.module('cam.tasklist').decorator('$uibModal', ['$delegate', jendela => {
  const buka = jendela.open;
  jendela.open = function (pilihan) {
    if (pilihan.controller === 'camProcessStartModalCtrl') {
      pilihan.resolve.processData().set('processDefinitionQuery', { ...SEMUA });
    }
    return buka.call(this, pilihan);
  };
  return jendela;
}]);
