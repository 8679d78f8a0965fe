import type { Route } from '../door'
import { sendBuilt } from '../static'

/** GET /app/: one phone. The page itself reads `?as=<openid>`. */
export function appRoutes(h5Dir: string): Route[] {
  return [
    {
      path: '/app',
      methods: {
        GET({ request, response }) {
          const query = (request.url ?? '').split('?')[1]
          response.writeHead(301, { location: query === undefined ? '/app/' : `/app/?${query}` }).end()
        },
      },
    },
    {
      path: '/app/*',
      methods: { GET: (visit) => sendBuilt(visit, h5Dir, visit.path.slice('/app/'.length)) },
    },
  ]
}

/** GET /: the stage and the files it needs. Comes last, because it takes every path that is left. */
export function stageRoute(stageDir: string): Route {
  return { path: '/*', methods: { GET: (visit) => sendBuilt(visit, stageDir, visit.path.slice(1)) } }
}
